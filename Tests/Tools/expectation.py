"""What the scripts expect, and how they fail."""


class Failure(Exception):
    pass


def expect(condition, message, *details):
    if not condition:
        raise Failure("\n".join([message, *(str(detail) for detail in details)]))
