#ifndef CPLATFORM_H
#define CPLATFORM_H

/// Exchanges two directory entries in one step; returns 0, or the errno.
int portal_exchange(const char *one, const char *other);

/// Has blocks from this size on given back to the system when they are free, where the C library lets one choose.
void portal_give_back_blocks(int size);

#endif
