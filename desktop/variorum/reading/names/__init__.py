"""Who is meant: surnames, titles, roles and pronouns resolved to the fullest name in the text."""
