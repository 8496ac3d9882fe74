"""What people see and send on: pictures, cards in notebooks, the report."""
