"""Utterances judged: every rendering against its base, and what is known of the sources without one."""
