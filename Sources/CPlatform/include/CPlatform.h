#ifndef CPLATFORM_H
#define CPLATFORM_H

/// Exchanges two directory entries in one step; returns 0, or the errno.
int portal_exchange(const char *one, const char *other);

#endif
