"""How the words of two printings differ: whole words, kept together, and how much each change matters."""
