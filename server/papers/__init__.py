"""What is printed: posters with codes. Text that leaves on paper is escaped here and nowhere else."""
