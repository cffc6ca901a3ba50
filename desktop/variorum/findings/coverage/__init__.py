"""Who has what, and where: what one witness has or lacks alone, what a draft lacks, who prints whom."""
