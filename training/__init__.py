"""Training of the attribution tagger: not part of the wheel, needs the extra `training`."""
