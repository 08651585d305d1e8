"""What the desk notices about a concept. Pure functions over text and concept; no Qt, SQL or files."""
