"""The words and signs that the grammar knows: tables alone, each with its source."""
