"""One module a command, named as it is typed; a command parses, calls one api function, renders, exits."""
