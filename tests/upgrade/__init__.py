"""Old data files under the present program."""
