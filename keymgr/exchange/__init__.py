"""The file formats that travel between machines. All of it is read as hostile."""
