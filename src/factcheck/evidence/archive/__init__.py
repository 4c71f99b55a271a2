"""The folder of archived documents and texts: written whole, by one run at a time, read back exactly."""
