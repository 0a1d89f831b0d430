#include "CPlatform.h"
#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void portal_give_back_blocks(int size) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, size);
#else
  (void)size;
#endif
}
