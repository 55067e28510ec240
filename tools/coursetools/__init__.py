"""The Python side of the course: generating notebooks, running them, building pages, and the launcher."""
