"""Where sentences begin and end, and which of them are not the article's prose."""
