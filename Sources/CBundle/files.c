// Made by 'make bundle' (Tests/Tools/bundle.sh); not edited by hand.
#include "CBundle.h"

const portal_bundle_file portal_bundle_files[] = {
  {0, 0, 0},
};
const size_t portal_bundle_count = 0;
