"""Everything read from a file: the office's rule book, the roster. Files are bounded before they are opened."""
