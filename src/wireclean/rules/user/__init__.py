"""What the user says is chrome."""
