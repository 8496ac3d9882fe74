"""`python -m bilateral` is the command `bilateral`."""

from .cli import main

if __name__ == "__main__":
    main()
