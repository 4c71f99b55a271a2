"""What Python does too slowly or not safely enough for this program; each module says what it buys."""
