"""A workbook for spreadsheets, a sheet a table: numbers are numbers, texts are texts, and nothing is a formula."""
