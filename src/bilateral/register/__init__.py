"""The register: an immutable collection of records, their sources and claims, checked to fit together."""
