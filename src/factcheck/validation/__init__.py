"""What is wrong with a corpus: which checks run, what they find, what is waived, what must be looked at again."""
