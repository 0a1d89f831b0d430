// Made by 'make bundle' (Tests/Tools/bundle.sh); not edited by hand.
#include "CBundle.h"

static const unsigned char file_0[] = {
#embed "Guide/en/guide-add-user.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_1[] = {
#embed "Guide/en/guide-connect-provider.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_2[] = {
#embed "Guide/en/guide-enrol.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_3[] = {
#embed "Guide/en/guide-existing-customers.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_4[] = {
#embed "Guide/en/guide-model.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_5[] = {
#embed "Guide/en/guide-new-customers.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_6[] = {
#embed "Guide/en/guide-next-steps.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_7[] = {
#embed "Guide/en/guide-permissions.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_8[] = {
#embed "Guide/en/guide-prepare.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_9[] = {
#embed "Guide/en/guide.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_10[] = {
#embed "Guide/it/guide-add-user.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_11[] = {
#embed "Guide/it/guide-connect-provider.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_12[] = {
#embed "Guide/it/guide-enrol.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_13[] = {
#embed "Guide/it/guide-existing-customers.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_14[] = {
#embed "Guide/it/guide-model.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_15[] = {
#embed "Guide/it/guide-new-customers.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_16[] = {
#embed "Guide/it/guide-next-steps.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_17[] = {
#embed "Guide/it/guide-permissions.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_18[] = {
#embed "Guide/it/guide-prepare.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_19[] = {
#embed "Guide/it/guide.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_20[] = {
#embed "Locales/en.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char file_21[] = {
#embed "Locales/it.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char file_22[] = {
#embed "Roles/2017-reseller.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char file_23[] = {
#embed "Rules/webmail-primary-contact/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_24[] = {
#embed "Rules/webmail-primary-contact/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_25[] = {
#embed "../../Templates/favicon.svg" suffix(, 0) if_empty(0)
};

static const unsigned char file_26[] = {
#embed "../../Templates/held.mustache" suffix(, 0) if_empty(0)
};

static const unsigned char file_27[] = {
#embed "../../Templates/languages.mustache" suffix(, 0) if_empty(0)
};

static const unsigned char file_28[] = {
#embed "../../Templates/layout.mustache" suffix(, 0) if_empty(0)
};

static const unsigned char file_29[] = {
#embed "../../Templates/style.css" suffix(, 0) if_empty(0)
};

const portal_bundle_file portal_bundle_files[] = {
  {"Guide/en/guide-add-user.md", file_0, sizeof file_0 - 1},
  {"Guide/en/guide-connect-provider.md", file_1, sizeof file_1 - 1},
  {"Guide/en/guide-enrol.md", file_2, sizeof file_2 - 1},
  {"Guide/en/guide-existing-customers.md", file_3, sizeof file_3 - 1},
  {"Guide/en/guide-model.md", file_4, sizeof file_4 - 1},
  {"Guide/en/guide-new-customers.md", file_5, sizeof file_5 - 1},
  {"Guide/en/guide-next-steps.md", file_6, sizeof file_6 - 1},
  {"Guide/en/guide-permissions.md", file_7, sizeof file_7 - 1},
  {"Guide/en/guide-prepare.md", file_8, sizeof file_8 - 1},
  {"Guide/en/guide.md", file_9, sizeof file_9 - 1},
  {"Guide/it/guide-add-user.md", file_10, sizeof file_10 - 1},
  {"Guide/it/guide-connect-provider.md", file_11, sizeof file_11 - 1},
  {"Guide/it/guide-enrol.md", file_12, sizeof file_12 - 1},
  {"Guide/it/guide-existing-customers.md", file_13, sizeof file_13 - 1},
  {"Guide/it/guide-model.md", file_14, sizeof file_14 - 1},
  {"Guide/it/guide-new-customers.md", file_15, sizeof file_15 - 1},
  {"Guide/it/guide-next-steps.md", file_16, sizeof file_16 - 1},
  {"Guide/it/guide-permissions.md", file_17, sizeof file_17 - 1},
  {"Guide/it/guide-prepare.md", file_18, sizeof file_18 - 1},
  {"Guide/it/guide.md", file_19, sizeof file_19 - 1},
  {"Locales/en.yaml", file_20, sizeof file_20 - 1},
  {"Locales/it.yaml", file_21, sizeof file_21 - 1},
  {"Roles/2017-reseller.yaml", file_22, sizeof file_22 - 1},
  {"Rules/webmail-primary-contact/en.md", file_23, sizeof file_23 - 1},
  {"Rules/webmail-primary-contact/it.md", file_24, sizeof file_24 - 1},
  {"Templates/favicon.svg", file_25, sizeof file_25 - 1},
  {"Templates/held.mustache", file_26, sizeof file_26 - 1},
  {"Templates/languages.mustache", file_27, sizeof file_27 - 1},
  {"Templates/layout.mustache", file_28, sizeof file_28 - 1},
  {"Templates/style.css", file_29, sizeof file_29 - 1},
  {0, 0, 0},
};
const size_t portal_bundle_count = 30;
