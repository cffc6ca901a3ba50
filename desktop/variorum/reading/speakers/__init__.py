"""Who said what: cues, the noun phrases beside them, and who goes on speaking."""
