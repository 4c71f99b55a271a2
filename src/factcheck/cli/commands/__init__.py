"""The commands, by what they are for; a command parses, calls one api function, renders, exits."""
