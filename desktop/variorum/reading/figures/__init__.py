"""Numbers, amounts, percentages, ages, dates, times and counts, with what they count."""
