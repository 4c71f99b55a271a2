"""What views and pictures are written as, a room a format."""
