"""HTTP routes. Each is thin: decode with bounds, ask ``server.access``, answer."""
