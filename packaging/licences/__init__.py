"""What HipTimer is built of and passed on with, and under which licences."""
