"""What stands between quotation marks, after dialogue dashes, or behind a name in a transcript."""
