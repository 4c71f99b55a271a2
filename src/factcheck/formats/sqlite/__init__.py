"""SQLite, for queries and Datasette: strict tables that name one another, with search and views."""
