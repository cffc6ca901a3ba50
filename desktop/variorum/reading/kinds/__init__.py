"""What quoted words are: speech, or a title, a term, a nickname, a word held at a distance."""
