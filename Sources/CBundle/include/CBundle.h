#ifndef CBUNDLE_H
#define CBUNDLE_H

#include <stddef.h>

/// A file that is compiled into the program.
typedef struct {
  const char *path;
  const unsigned char *bytes;
  size_t count;
} portal_bundle_file;

/// All files, sorted by path.
extern const portal_bundle_file portal_bundle_files[];
extern const size_t portal_bundle_count;

/// The files as a pointer, because Swift does not see an array of unknown size.
static inline const portal_bundle_file *portal_bundle_list(void) { return portal_bundle_files; }

#endif
