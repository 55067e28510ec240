"""The steps that turn executed notebooks into static pages, one module a step."""
