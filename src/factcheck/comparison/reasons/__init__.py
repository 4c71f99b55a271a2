"""In what two figures differ: a module for each kind of thing that is compared."""
