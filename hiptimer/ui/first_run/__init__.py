"""What is asked at the very first start, and never again."""
