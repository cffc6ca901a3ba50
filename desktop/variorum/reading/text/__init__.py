"""What stands there and how it is read: repairs, paragraphs, words, tokens, and what is heard of them."""
