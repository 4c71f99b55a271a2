"""What a person decides about proposals: the questions, what an answer is, the records that follow, and where decisions are kept."""
