"""What ./course does. Only the standard library is used here, because nothing else is installed yet."""
