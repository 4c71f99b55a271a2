"""What each page shows, computed: a module a kind of page, and `table` that lists them."""
