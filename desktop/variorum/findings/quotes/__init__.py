"""What is found about quotes: their words, marks, speakers, cues and where they come from."""
