"""What survives when the power, the process, a system call or the room on the disk fails."""
