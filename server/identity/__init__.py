"""Who is there: keys, devices, enrolment, sessions, throttles. Knows no record of any regulation."""
