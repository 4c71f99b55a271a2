"""From a text to proposals: who says which figure, in which words, and what of it a person must decide."""
