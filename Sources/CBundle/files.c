// Made by 'make bundle' (Tests/Tools/bundle.sh); not edited by hand.
#include "CBundle.h"

static const unsigned char file_0[] = {
#embed "Data/csp-regions.csv" suffix(, 0) if_empty(0)
};

static const unsigned char file_1[] = {
#embed "Data/fields.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char file_2[] = {
#embed "Data/free-mail.txt" suffix(, 0) if_empty(0)
};

static const unsigned char file_3[] = {
#embed "Data/glossary.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char file_4[] = {
#embed "Data/originals-it.txt" suffix(, 0) if_empty(0)
};

static const unsigned char file_5[] = {
#embed "Data/registration-countries.txt" suffix(, 0) if_empty(0)
};

static const unsigned char file_6[] = {
#embed "Data/sources.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char file_7[] = {
#embed "Guide/en/guide-add-user.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_8[] = {
#embed "Guide/en/guide-connect-provider.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_9[] = {
#embed "Guide/en/guide-enrol.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_10[] = {
#embed "Guide/en/guide-existing-customers.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_11[] = {
#embed "Guide/en/guide-model.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_12[] = {
#embed "Guide/en/guide-new-customers.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_13[] = {
#embed "Guide/en/guide-next-steps.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_14[] = {
#embed "Guide/en/guide-permissions.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_15[] = {
#embed "Guide/en/guide-prepare.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_16[] = {
#embed "Guide/en/guide.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_17[] = {
#embed "Guide/it/guide-add-user.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_18[] = {
#embed "Guide/it/guide-connect-provider.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_19[] = {
#embed "Guide/it/guide-enrol.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_20[] = {
#embed "Guide/it/guide-existing-customers.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_21[] = {
#embed "Guide/it/guide-model.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_22[] = {
#embed "Guide/it/guide-new-customers.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_23[] = {
#embed "Guide/it/guide-next-steps.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_24[] = {
#embed "Guide/it/guide-permissions.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_25[] = {
#embed "Guide/it/guide-prepare.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_26[] = {
#embed "Guide/it/guide.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_27[] = {
#embed "Locales/en.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char file_28[] = {
#embed "Locales/it.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char file_29[] = {
#embed "Roles/2017-general.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char file_30[] = {
#embed "Roles/2017-reseller.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char file_31[] = {
#embed "Roles/2023.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char file_32[] = {
#embed "Rules/ambiguous-value/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_33[] = {
#embed "Rules/ambiguous-value/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_34[] = {
#embed "Rules/broken-page-link/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_35[] = {
#embed "Rules/broken-page-link/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_36[] = {
#embed "Rules/channel-without-partnership/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_37[] = {
#embed "Rules/channel-without-partnership/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_38[] = {
#embed "Rules/closed-membership-center/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_39[] = {
#embed "Rules/closed-membership-center/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_40[] = {
#embed "Rules/contradictory-vetting/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_41[] = {
#embed "Rules/contradictory-vetting/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_42[] = {
#embed "Rules/credentials-in-draft/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_43[] = {
#embed "Rules/credentials-in-draft/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_44[] = {
#embed "Rules/customer-from-another-region/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_45[] = {
#embed "Rules/customer-from-another-region/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_46[] = {
#embed "Rules/customer-link-for-partnership/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_47[] = {
#embed "Rules/customer-link-for-partnership/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_48[] = {
#embed "Rules/customer-without-tenant/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_49[] = {
#embed "Rules/customer-without-tenant/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_50[] = {
#embed "Rules/damaged-invitation-link/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_51[] = {
#embed "Rules/damaged-invitation-link/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_52[] = {
#embed "Rules/differing-translation/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_53[] = {
#embed "Rules/differing-translation/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_54[] = {
#embed "Rules/doubtful-contact-mailbox/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_55[] = {
#embed "Rules/doubtful-contact-mailbox/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_56[] = {
#embed "Rules/draft-without-link/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_57[] = {
#embed "Rules/draft-without-link/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_58[] = {
#embed "Rules/due-invitation-without-email/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_59[] = {
#embed "Rules/due-invitation-without-email/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_60[] = {
#embed "Rules/duplicate-identity/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_61[] = {
#embed "Rules/duplicate-identity/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_62[] = {
#embed "Rules/endangered-authorisation/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_63[] = {
#embed "Rules/endangered-authorisation/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_64[] = {
#embed "Rules/enrolment-out-of-order/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_65[] = {
#embed "Rules/enrolment-out-of-order/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_66[] = {
#embed "Rules/exceeded-limit/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_67[] = {
#embed "Rules/exceeded-limit/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_68[] = {
#embed "Rules/existing-customer-without-relationship/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_69[] = {
#embed "Rules/existing-customer-without-relationship/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_70[] = {
#embed "Rules/faulty-granular-administration/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_71[] = {
#embed "Rules/faulty-granular-administration/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_72[] = {
#embed "Rules/faulty-suppression/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_73[] = {
#embed "Rules/faulty-suppression/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_74[] = {
#embed "Rules/fewer-than-two-global-admins/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_75[] = {
#embed "Rules/fewer-than-two-global-admins/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_76[] = {
#embed "Rules/finisher-without-both-roles/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_77[] = {
#embed "Rules/finisher-without-both-roles/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_78[] = {
#embed "Rules/foreign-contact-domain/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_79[] = {
#embed "Rules/foreign-contact-domain/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_80[] = {
#embed "Rules/foreign-identifier-on-shared-page/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_81[] = {
#embed "Rules/foreign-identifier-on-shared-page/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_82[] = {
#embed "Rules/foreign-invitation-link/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_83[] = {
#embed "Rules/foreign-invitation-link/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_84[] = {
#embed "Rules/free-mail-primary-contact/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_85[] = {
#embed "Rules/free-mail-primary-contact/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_86[] = {
#embed "Rules/global-partner-id/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_87[] = {
#embed "Rules/global-partner-id/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_88[] = {
#embed "Rules/impossible-partnership-history/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_89[] = {
#embed "Rules/impossible-partnership-history/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_90[] = {
#embed "Rules/impossible-relationship-history/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_91[] = {
#embed "Rules/impossible-relationship-history/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_92[] = {
#embed "Rules/inactive-partner-profile/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_93[] = {
#embed "Rules/inactive-partner-profile/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_94[] = {
#embed "Rules/incomplete-support-details/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_95[] = {
#embed "Rules/incomplete-support-details/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_96[] = {
#embed "Rules/incomplete-user/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_97[] = {
#embed "Rules/incomplete-user/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_98[] = {
#embed "Rules/low-contrast-colour/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_99[] = {
#embed "Rules/low-contrast-colour/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_100[] = {
#embed "Rules/malformed-partner-id/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_101[] = {
#embed "Rules/malformed-partner-id/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_102[] = {
#embed "Rules/malformed-value/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_103[] = {
#embed "Rules/malformed-value/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_104[] = {
#embed "Rules/managed-customer-without-relationship/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_105[] = {
#embed "Rules/managed-customer-without-relationship/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_106[] = {
#embed "Rules/mismatched-invitation-link/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_107[] = {
#embed "Rules/mismatched-invitation-link/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_108[] = {
#embed "Rules/missing-customer-agreement/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_109[] = {
#embed "Rules/missing-customer-agreement/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_110[] = {
#embed "Rules/missing-delegated-administration/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_111[] = {
#embed "Rules/missing-delegated-administration/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_112[] = {
#embed "Rules/missing-enrolment-details/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_113[] = {
#embed "Rules/missing-enrolment-details/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_114[] = {
#embed "Rules/missing-partner-id/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_115[] = {
#embed "Rules/missing-partner-id/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_116[] = {
#embed "Rules/missing-partnership/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_117[] = {
#embed "Rules/missing-partnership/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_118[] = {
#embed "Rules/missing-registration-number/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_119[] = {
#embed "Rules/missing-registration-number/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_120[] = {
#embed "Rules/missing-translation/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_121[] = {
#embed "Rules/missing-translation/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_122[] = {
#embed "Rules/missing-user-manager/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_123[] = {
#embed "Rules/missing-user-manager/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_124[] = {
#embed "Rules/more-power-than-tasks-need/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_125[] = {
#embed "Rules/more-power-than-tasks-need/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_126[] = {
#embed "Rules/office-365-task-without-role/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_127[] = {
#embed "Rules/office-365-task-without-role/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_128[] = {
#embed "Rules/omitted-page-content/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_129[] = {
#embed "Rules/omitted-page-content/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_130[] = {
#embed "Rules/one-sided-partnership/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_131[] = {
#embed "Rules/one-sided-partnership/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_132[] = {
#embed "Rules/order-without-partnership/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_133[] = {
#embed "Rules/order-without-partnership/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_134[] = {
#embed "Rules/order-without-provider-relationship/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_135[] = {
#embed "Rules/order-without-provider-relationship/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_136[] = {
#embed "Rules/outdated-invitation-link/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_137[] = {
#embed "Rules/outdated-invitation-link/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_138[] = {
#embed "Rules/overdue-review/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_139[] = {
#embed "Rules/overdue-review/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_140[] = {
#embed "Rules/partner-id-from-another-country/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_141[] = {
#embed "Rules/partner-id-from-another-country/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_142[] = {
#embed "Rules/partners-in-different-csp-regions/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_143[] = {
#embed "Rules/partners-in-different-csp-regions/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_144[] = {
#embed "Rules/partnership-accepted-without-right/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_145[] = {
#embed "Rules/partnership-accepted-without-right/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_146[] = {
#embed "Rules/power-beyond-the-programme/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_147[] = {
#embed "Rules/power-beyond-the-programme/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_148[] = {
#embed "Rules/provider-as-reseller-of-record/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_149[] = {
#embed "Rules/provider-as-reseller-of-record/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_150[] = {
#embed "Rules/provider-off-the-official-list/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_151[] = {
#embed "Rules/provider-off-the-official-list/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_152[] = {
#embed "Rules/ready-account-without-admin-agent/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_153[] = {
#embed "Rules/ready-account-without-admin-agent/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_154[] = {
#embed "Rules/rejected-application/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_155[] = {
#embed "Rules/rejected-application/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_156[] = {
#embed "Rules/relationship-accepted-without-right/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_157[] = {
#embed "Rules/relationship-accepted-without-right/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_158[] = {
#embed "Rules/remaining-tenant-admin-access/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_159[] = {
#embed "Rules/remaining-tenant-admin-access/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_160[] = {
#embed "Rules/repeated-key/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_161[] = {
#embed "Rules/repeated-key/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_162[] = {
#embed "Rules/repeated-user-email/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_163[] = {
#embed "Rules/repeated-user-email/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_164[] = {
#embed "Rules/secret-in-manifest/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_165[] = {
#embed "Rules/secret-in-manifest/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_166[] = {
#embed "Rules/sender-without-permission/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_167[] = {
#embed "Rules/sender-without-permission/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_168[] = {
#embed "Rules/several-roles-on-one-axis/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_169[] = {
#embed "Rules/several-roles-on-one-axis/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_170[] = {
#embed "Rules/shared-partner-id/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_171[] = {
#embed "Rules/shared-partner-id/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_172[] = {
#embed "Rules/short-enrolment-list/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_173[] = {
#embed "Rules/short-enrolment-list/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_174[] = {
#embed "Rules/sign-in-by-non-global-admin/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_175[] = {
#embed "Rules/sign-in-by-non-global-admin/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_176[] = {
#embed "Rules/sign-in-without-work-account/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_177[] = {
#embed "Rules/sign-in-without-work-account/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_178[] = {
#embed "Rules/single-party-invitation/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_179[] = {
#embed "Rules/single-party-invitation/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_180[] = {
#embed "Rules/syntax-error/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_181[] = {
#embed "Rules/syntax-error/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_182[] = {
#embed "Rules/task-beyond-role/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_183[] = {
#embed "Rules/task-beyond-role/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_184[] = {
#embed "Rules/unaffiliated-contact/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_185[] = {
#embed "Rules/unaffiliated-contact/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_186[] = {
#embed "Rules/unanswered-invitation/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_187[] = {
#embed "Rules/unanswered-invitation/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_188[] = {
#embed "Rules/unclear-provider-offer/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_189[] = {
#embed "Rules/unclear-provider-offer/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_190[] = {
#embed "Rules/unconfirmed-record/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_191[] = {
#embed "Rules/unconfirmed-record/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_192[] = {
#embed "Rules/unfinished-hand-over-of-sign-in-data/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_193[] = {
#embed "Rules/unfinished-hand-over-of-sign-in-data/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_194[] = {
#embed "Rules/unfit-invitation-recipient/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_195[] = {
#embed "Rules/unfit-invitation-recipient/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_196[] = {
#embed "Rules/unidentified-record/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_197[] = {
#embed "Rules/unidentified-record/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_198[] = {
#embed "Rules/unknown-key/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_199[] = {
#embed "Rules/unknown-key/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_200[] = {
#embed "Rules/unknown-reference/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_201[] = {
#embed "Rules/unknown-reference/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_202[] = {
#embed "Rules/unknown-value/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_203[] = {
#embed "Rules/unknown-value/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_204[] = {
#embed "Rules/unreadable-file/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_205[] = {
#embed "Rules/unreadable-file/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_206[] = {
#embed "Rules/unsigned-partner-agreement/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_207[] = {
#embed "Rules/unsigned-partner-agreement/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_208[] = {
#embed "Rules/unstated-channel/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_209[] = {
#embed "Rules/unstated-channel/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_210[] = {
#embed "Rules/unstated-role-axis/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_211[] = {
#embed "Rules/unstated-role-axis/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_212[] = {
#embed "Rules/unsupported-yaml/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_213[] = {
#embed "Rules/unsupported-yaml/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_214[] = {
#embed "Rules/unusable-contact-address/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_215[] = {
#embed "Rules/unusable-contact-address/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_216[] = {
#embed "Rules/unusable-picture/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_217[] = {
#embed "Rules/unusable-picture/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_218[] = {
#embed "Rules/user-without-role/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_219[] = {
#embed "Rules/user-without-role/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_220[] = {
#embed "Rules/webmail-primary-contact/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_221[] = {
#embed "Rules/webmail-primary-contact/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_222[] = {
#embed "Rules/wrong-shape/en.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_223[] = {
#embed "Rules/wrong-shape/it.md" suffix(, 0) if_empty(0)
};

static const unsigned char file_224[] = {
#embed "../../Templates/favicon.svg" suffix(, 0) if_empty(0)
};

static const unsigned char file_225[] = {
#embed "../../Templates/held.mustache" suffix(, 0) if_empty(0)
};

static const unsigned char file_226[] = {
#embed "../../Templates/languages.mustache" suffix(, 0) if_empty(0)
};

static const unsigned char file_227[] = {
#embed "../../Templates/layout.mustache" suffix(, 0) if_empty(0)
};

static const unsigned char file_228[] = {
#embed "../../Templates/portal.js" suffix(, 0) if_empty(0)
};

static const unsigned char file_229[] = {
#embed "../../Templates/style.css" suffix(, 0) if_empty(0)
};

static const unsigned char file_230[] = {
#embed "../../docs/schemas/changes-1.schema.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_231[] = {
#embed "../../docs/schemas/check-report-1.schema.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_232[] = {
#embed "../../docs/schemas/sites-1.schema.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_233[] = {
#embed "../../docs/schemas/status-1.schema.json" suffix(, 0) if_empty(0)
};

const portal_bundle_file portal_bundle_files[] = {
  {"Data/csp-regions.csv", file_0, sizeof file_0 - 1},
  {"Data/fields.yaml", file_1, sizeof file_1 - 1},
  {"Data/free-mail.txt", file_2, sizeof file_2 - 1},
  {"Data/glossary.yaml", file_3, sizeof file_3 - 1},
  {"Data/originals-it.txt", file_4, sizeof file_4 - 1},
  {"Data/registration-countries.txt", file_5, sizeof file_5 - 1},
  {"Data/sources.yaml", file_6, sizeof file_6 - 1},
  {"Guide/en/guide-add-user.md", file_7, sizeof file_7 - 1},
  {"Guide/en/guide-connect-provider.md", file_8, sizeof file_8 - 1},
  {"Guide/en/guide-enrol.md", file_9, sizeof file_9 - 1},
  {"Guide/en/guide-existing-customers.md", file_10, sizeof file_10 - 1},
  {"Guide/en/guide-model.md", file_11, sizeof file_11 - 1},
  {"Guide/en/guide-new-customers.md", file_12, sizeof file_12 - 1},
  {"Guide/en/guide-next-steps.md", file_13, sizeof file_13 - 1},
  {"Guide/en/guide-permissions.md", file_14, sizeof file_14 - 1},
  {"Guide/en/guide-prepare.md", file_15, sizeof file_15 - 1},
  {"Guide/en/guide.md", file_16, sizeof file_16 - 1},
  {"Guide/it/guide-add-user.md", file_17, sizeof file_17 - 1},
  {"Guide/it/guide-connect-provider.md", file_18, sizeof file_18 - 1},
  {"Guide/it/guide-enrol.md", file_19, sizeof file_19 - 1},
  {"Guide/it/guide-existing-customers.md", file_20, sizeof file_20 - 1},
  {"Guide/it/guide-model.md", file_21, sizeof file_21 - 1},
  {"Guide/it/guide-new-customers.md", file_22, sizeof file_22 - 1},
  {"Guide/it/guide-next-steps.md", file_23, sizeof file_23 - 1},
  {"Guide/it/guide-permissions.md", file_24, sizeof file_24 - 1},
  {"Guide/it/guide-prepare.md", file_25, sizeof file_25 - 1},
  {"Guide/it/guide.md", file_26, sizeof file_26 - 1},
  {"Locales/en.yaml", file_27, sizeof file_27 - 1},
  {"Locales/it.yaml", file_28, sizeof file_28 - 1},
  {"Roles/2017-general.yaml", file_29, sizeof file_29 - 1},
  {"Roles/2017-reseller.yaml", file_30, sizeof file_30 - 1},
  {"Roles/2023.yaml", file_31, sizeof file_31 - 1},
  {"Rules/ambiguous-value/en.md", file_32, sizeof file_32 - 1},
  {"Rules/ambiguous-value/it.md", file_33, sizeof file_33 - 1},
  {"Rules/broken-page-link/en.md", file_34, sizeof file_34 - 1},
  {"Rules/broken-page-link/it.md", file_35, sizeof file_35 - 1},
  {"Rules/channel-without-partnership/en.md", file_36, sizeof file_36 - 1},
  {"Rules/channel-without-partnership/it.md", file_37, sizeof file_37 - 1},
  {"Rules/closed-membership-center/en.md", file_38, sizeof file_38 - 1},
  {"Rules/closed-membership-center/it.md", file_39, sizeof file_39 - 1},
  {"Rules/contradictory-vetting/en.md", file_40, sizeof file_40 - 1},
  {"Rules/contradictory-vetting/it.md", file_41, sizeof file_41 - 1},
  {"Rules/credentials-in-draft/en.md", file_42, sizeof file_42 - 1},
  {"Rules/credentials-in-draft/it.md", file_43, sizeof file_43 - 1},
  {"Rules/customer-from-another-region/en.md", file_44, sizeof file_44 - 1},
  {"Rules/customer-from-another-region/it.md", file_45, sizeof file_45 - 1},
  {"Rules/customer-link-for-partnership/en.md", file_46, sizeof file_46 - 1},
  {"Rules/customer-link-for-partnership/it.md", file_47, sizeof file_47 - 1},
  {"Rules/customer-without-tenant/en.md", file_48, sizeof file_48 - 1},
  {"Rules/customer-without-tenant/it.md", file_49, sizeof file_49 - 1},
  {"Rules/damaged-invitation-link/en.md", file_50, sizeof file_50 - 1},
  {"Rules/damaged-invitation-link/it.md", file_51, sizeof file_51 - 1},
  {"Rules/differing-translation/en.md", file_52, sizeof file_52 - 1},
  {"Rules/differing-translation/it.md", file_53, sizeof file_53 - 1},
  {"Rules/doubtful-contact-mailbox/en.md", file_54, sizeof file_54 - 1},
  {"Rules/doubtful-contact-mailbox/it.md", file_55, sizeof file_55 - 1},
  {"Rules/draft-without-link/en.md", file_56, sizeof file_56 - 1},
  {"Rules/draft-without-link/it.md", file_57, sizeof file_57 - 1},
  {"Rules/due-invitation-without-email/en.md", file_58, sizeof file_58 - 1},
  {"Rules/due-invitation-without-email/it.md", file_59, sizeof file_59 - 1},
  {"Rules/duplicate-identity/en.md", file_60, sizeof file_60 - 1},
  {"Rules/duplicate-identity/it.md", file_61, sizeof file_61 - 1},
  {"Rules/endangered-authorisation/en.md", file_62, sizeof file_62 - 1},
  {"Rules/endangered-authorisation/it.md", file_63, sizeof file_63 - 1},
  {"Rules/enrolment-out-of-order/en.md", file_64, sizeof file_64 - 1},
  {"Rules/enrolment-out-of-order/it.md", file_65, sizeof file_65 - 1},
  {"Rules/exceeded-limit/en.md", file_66, sizeof file_66 - 1},
  {"Rules/exceeded-limit/it.md", file_67, sizeof file_67 - 1},
  {"Rules/existing-customer-without-relationship/en.md", file_68, sizeof file_68 - 1},
  {"Rules/existing-customer-without-relationship/it.md", file_69, sizeof file_69 - 1},
  {"Rules/faulty-granular-administration/en.md", file_70, sizeof file_70 - 1},
  {"Rules/faulty-granular-administration/it.md", file_71, sizeof file_71 - 1},
  {"Rules/faulty-suppression/en.md", file_72, sizeof file_72 - 1},
  {"Rules/faulty-suppression/it.md", file_73, sizeof file_73 - 1},
  {"Rules/fewer-than-two-global-admins/en.md", file_74, sizeof file_74 - 1},
  {"Rules/fewer-than-two-global-admins/it.md", file_75, sizeof file_75 - 1},
  {"Rules/finisher-without-both-roles/en.md", file_76, sizeof file_76 - 1},
  {"Rules/finisher-without-both-roles/it.md", file_77, sizeof file_77 - 1},
  {"Rules/foreign-contact-domain/en.md", file_78, sizeof file_78 - 1},
  {"Rules/foreign-contact-domain/it.md", file_79, sizeof file_79 - 1},
  {"Rules/foreign-identifier-on-shared-page/en.md", file_80, sizeof file_80 - 1},
  {"Rules/foreign-identifier-on-shared-page/it.md", file_81, sizeof file_81 - 1},
  {"Rules/foreign-invitation-link/en.md", file_82, sizeof file_82 - 1},
  {"Rules/foreign-invitation-link/it.md", file_83, sizeof file_83 - 1},
  {"Rules/free-mail-primary-contact/en.md", file_84, sizeof file_84 - 1},
  {"Rules/free-mail-primary-contact/it.md", file_85, sizeof file_85 - 1},
  {"Rules/global-partner-id/en.md", file_86, sizeof file_86 - 1},
  {"Rules/global-partner-id/it.md", file_87, sizeof file_87 - 1},
  {"Rules/impossible-partnership-history/en.md", file_88, sizeof file_88 - 1},
  {"Rules/impossible-partnership-history/it.md", file_89, sizeof file_89 - 1},
  {"Rules/impossible-relationship-history/en.md", file_90, sizeof file_90 - 1},
  {"Rules/impossible-relationship-history/it.md", file_91, sizeof file_91 - 1},
  {"Rules/inactive-partner-profile/en.md", file_92, sizeof file_92 - 1},
  {"Rules/inactive-partner-profile/it.md", file_93, sizeof file_93 - 1},
  {"Rules/incomplete-support-details/en.md", file_94, sizeof file_94 - 1},
  {"Rules/incomplete-support-details/it.md", file_95, sizeof file_95 - 1},
  {"Rules/incomplete-user/en.md", file_96, sizeof file_96 - 1},
  {"Rules/incomplete-user/it.md", file_97, sizeof file_97 - 1},
  {"Rules/low-contrast-colour/en.md", file_98, sizeof file_98 - 1},
  {"Rules/low-contrast-colour/it.md", file_99, sizeof file_99 - 1},
  {"Rules/malformed-partner-id/en.md", file_100, sizeof file_100 - 1},
  {"Rules/malformed-partner-id/it.md", file_101, sizeof file_101 - 1},
  {"Rules/malformed-value/en.md", file_102, sizeof file_102 - 1},
  {"Rules/malformed-value/it.md", file_103, sizeof file_103 - 1},
  {"Rules/managed-customer-without-relationship/en.md", file_104, sizeof file_104 - 1},
  {"Rules/managed-customer-without-relationship/it.md", file_105, sizeof file_105 - 1},
  {"Rules/mismatched-invitation-link/en.md", file_106, sizeof file_106 - 1},
  {"Rules/mismatched-invitation-link/it.md", file_107, sizeof file_107 - 1},
  {"Rules/missing-customer-agreement/en.md", file_108, sizeof file_108 - 1},
  {"Rules/missing-customer-agreement/it.md", file_109, sizeof file_109 - 1},
  {"Rules/missing-delegated-administration/en.md", file_110, sizeof file_110 - 1},
  {"Rules/missing-delegated-administration/it.md", file_111, sizeof file_111 - 1},
  {"Rules/missing-enrolment-details/en.md", file_112, sizeof file_112 - 1},
  {"Rules/missing-enrolment-details/it.md", file_113, sizeof file_113 - 1},
  {"Rules/missing-partner-id/en.md", file_114, sizeof file_114 - 1},
  {"Rules/missing-partner-id/it.md", file_115, sizeof file_115 - 1},
  {"Rules/missing-partnership/en.md", file_116, sizeof file_116 - 1},
  {"Rules/missing-partnership/it.md", file_117, sizeof file_117 - 1},
  {"Rules/missing-registration-number/en.md", file_118, sizeof file_118 - 1},
  {"Rules/missing-registration-number/it.md", file_119, sizeof file_119 - 1},
  {"Rules/missing-translation/en.md", file_120, sizeof file_120 - 1},
  {"Rules/missing-translation/it.md", file_121, sizeof file_121 - 1},
  {"Rules/missing-user-manager/en.md", file_122, sizeof file_122 - 1},
  {"Rules/missing-user-manager/it.md", file_123, sizeof file_123 - 1},
  {"Rules/more-power-than-tasks-need/en.md", file_124, sizeof file_124 - 1},
  {"Rules/more-power-than-tasks-need/it.md", file_125, sizeof file_125 - 1},
  {"Rules/office-365-task-without-role/en.md", file_126, sizeof file_126 - 1},
  {"Rules/office-365-task-without-role/it.md", file_127, sizeof file_127 - 1},
  {"Rules/omitted-page-content/en.md", file_128, sizeof file_128 - 1},
  {"Rules/omitted-page-content/it.md", file_129, sizeof file_129 - 1},
  {"Rules/one-sided-partnership/en.md", file_130, sizeof file_130 - 1},
  {"Rules/one-sided-partnership/it.md", file_131, sizeof file_131 - 1},
  {"Rules/order-without-partnership/en.md", file_132, sizeof file_132 - 1},
  {"Rules/order-without-partnership/it.md", file_133, sizeof file_133 - 1},
  {"Rules/order-without-provider-relationship/en.md", file_134, sizeof file_134 - 1},
  {"Rules/order-without-provider-relationship/it.md", file_135, sizeof file_135 - 1},
  {"Rules/outdated-invitation-link/en.md", file_136, sizeof file_136 - 1},
  {"Rules/outdated-invitation-link/it.md", file_137, sizeof file_137 - 1},
  {"Rules/overdue-review/en.md", file_138, sizeof file_138 - 1},
  {"Rules/overdue-review/it.md", file_139, sizeof file_139 - 1},
  {"Rules/partner-id-from-another-country/en.md", file_140, sizeof file_140 - 1},
  {"Rules/partner-id-from-another-country/it.md", file_141, sizeof file_141 - 1},
  {"Rules/partners-in-different-csp-regions/en.md", file_142, sizeof file_142 - 1},
  {"Rules/partners-in-different-csp-regions/it.md", file_143, sizeof file_143 - 1},
  {"Rules/partnership-accepted-without-right/en.md", file_144, sizeof file_144 - 1},
  {"Rules/partnership-accepted-without-right/it.md", file_145, sizeof file_145 - 1},
  {"Rules/power-beyond-the-programme/en.md", file_146, sizeof file_146 - 1},
  {"Rules/power-beyond-the-programme/it.md", file_147, sizeof file_147 - 1},
  {"Rules/provider-as-reseller-of-record/en.md", file_148, sizeof file_148 - 1},
  {"Rules/provider-as-reseller-of-record/it.md", file_149, sizeof file_149 - 1},
  {"Rules/provider-off-the-official-list/en.md", file_150, sizeof file_150 - 1},
  {"Rules/provider-off-the-official-list/it.md", file_151, sizeof file_151 - 1},
  {"Rules/ready-account-without-admin-agent/en.md", file_152, sizeof file_152 - 1},
  {"Rules/ready-account-without-admin-agent/it.md", file_153, sizeof file_153 - 1},
  {"Rules/rejected-application/en.md", file_154, sizeof file_154 - 1},
  {"Rules/rejected-application/it.md", file_155, sizeof file_155 - 1},
  {"Rules/relationship-accepted-without-right/en.md", file_156, sizeof file_156 - 1},
  {"Rules/relationship-accepted-without-right/it.md", file_157, sizeof file_157 - 1},
  {"Rules/remaining-tenant-admin-access/en.md", file_158, sizeof file_158 - 1},
  {"Rules/remaining-tenant-admin-access/it.md", file_159, sizeof file_159 - 1},
  {"Rules/repeated-key/en.md", file_160, sizeof file_160 - 1},
  {"Rules/repeated-key/it.md", file_161, sizeof file_161 - 1},
  {"Rules/repeated-user-email/en.md", file_162, sizeof file_162 - 1},
  {"Rules/repeated-user-email/it.md", file_163, sizeof file_163 - 1},
  {"Rules/secret-in-manifest/en.md", file_164, sizeof file_164 - 1},
  {"Rules/secret-in-manifest/it.md", file_165, sizeof file_165 - 1},
  {"Rules/sender-without-permission/en.md", file_166, sizeof file_166 - 1},
  {"Rules/sender-without-permission/it.md", file_167, sizeof file_167 - 1},
  {"Rules/several-roles-on-one-axis/en.md", file_168, sizeof file_168 - 1},
  {"Rules/several-roles-on-one-axis/it.md", file_169, sizeof file_169 - 1},
  {"Rules/shared-partner-id/en.md", file_170, sizeof file_170 - 1},
  {"Rules/shared-partner-id/it.md", file_171, sizeof file_171 - 1},
  {"Rules/short-enrolment-list/en.md", file_172, sizeof file_172 - 1},
  {"Rules/short-enrolment-list/it.md", file_173, sizeof file_173 - 1},
  {"Rules/sign-in-by-non-global-admin/en.md", file_174, sizeof file_174 - 1},
  {"Rules/sign-in-by-non-global-admin/it.md", file_175, sizeof file_175 - 1},
  {"Rules/sign-in-without-work-account/en.md", file_176, sizeof file_176 - 1},
  {"Rules/sign-in-without-work-account/it.md", file_177, sizeof file_177 - 1},
  {"Rules/single-party-invitation/en.md", file_178, sizeof file_178 - 1},
  {"Rules/single-party-invitation/it.md", file_179, sizeof file_179 - 1},
  {"Rules/syntax-error/en.md", file_180, sizeof file_180 - 1},
  {"Rules/syntax-error/it.md", file_181, sizeof file_181 - 1},
  {"Rules/task-beyond-role/en.md", file_182, sizeof file_182 - 1},
  {"Rules/task-beyond-role/it.md", file_183, sizeof file_183 - 1},
  {"Rules/unaffiliated-contact/en.md", file_184, sizeof file_184 - 1},
  {"Rules/unaffiliated-contact/it.md", file_185, sizeof file_185 - 1},
  {"Rules/unanswered-invitation/en.md", file_186, sizeof file_186 - 1},
  {"Rules/unanswered-invitation/it.md", file_187, sizeof file_187 - 1},
  {"Rules/unclear-provider-offer/en.md", file_188, sizeof file_188 - 1},
  {"Rules/unclear-provider-offer/it.md", file_189, sizeof file_189 - 1},
  {"Rules/unconfirmed-record/en.md", file_190, sizeof file_190 - 1},
  {"Rules/unconfirmed-record/it.md", file_191, sizeof file_191 - 1},
  {"Rules/unfinished-hand-over-of-sign-in-data/en.md", file_192, sizeof file_192 - 1},
  {"Rules/unfinished-hand-over-of-sign-in-data/it.md", file_193, sizeof file_193 - 1},
  {"Rules/unfit-invitation-recipient/en.md", file_194, sizeof file_194 - 1},
  {"Rules/unfit-invitation-recipient/it.md", file_195, sizeof file_195 - 1},
  {"Rules/unidentified-record/en.md", file_196, sizeof file_196 - 1},
  {"Rules/unidentified-record/it.md", file_197, sizeof file_197 - 1},
  {"Rules/unknown-key/en.md", file_198, sizeof file_198 - 1},
  {"Rules/unknown-key/it.md", file_199, sizeof file_199 - 1},
  {"Rules/unknown-reference/en.md", file_200, sizeof file_200 - 1},
  {"Rules/unknown-reference/it.md", file_201, sizeof file_201 - 1},
  {"Rules/unknown-value/en.md", file_202, sizeof file_202 - 1},
  {"Rules/unknown-value/it.md", file_203, sizeof file_203 - 1},
  {"Rules/unreadable-file/en.md", file_204, sizeof file_204 - 1},
  {"Rules/unreadable-file/it.md", file_205, sizeof file_205 - 1},
  {"Rules/unsigned-partner-agreement/en.md", file_206, sizeof file_206 - 1},
  {"Rules/unsigned-partner-agreement/it.md", file_207, sizeof file_207 - 1},
  {"Rules/unstated-channel/en.md", file_208, sizeof file_208 - 1},
  {"Rules/unstated-channel/it.md", file_209, sizeof file_209 - 1},
  {"Rules/unstated-role-axis/en.md", file_210, sizeof file_210 - 1},
  {"Rules/unstated-role-axis/it.md", file_211, sizeof file_211 - 1},
  {"Rules/unsupported-yaml/en.md", file_212, sizeof file_212 - 1},
  {"Rules/unsupported-yaml/it.md", file_213, sizeof file_213 - 1},
  {"Rules/unusable-contact-address/en.md", file_214, sizeof file_214 - 1},
  {"Rules/unusable-contact-address/it.md", file_215, sizeof file_215 - 1},
  {"Rules/unusable-picture/en.md", file_216, sizeof file_216 - 1},
  {"Rules/unusable-picture/it.md", file_217, sizeof file_217 - 1},
  {"Rules/user-without-role/en.md", file_218, sizeof file_218 - 1},
  {"Rules/user-without-role/it.md", file_219, sizeof file_219 - 1},
  {"Rules/webmail-primary-contact/en.md", file_220, sizeof file_220 - 1},
  {"Rules/webmail-primary-contact/it.md", file_221, sizeof file_221 - 1},
  {"Rules/wrong-shape/en.md", file_222, sizeof file_222 - 1},
  {"Rules/wrong-shape/it.md", file_223, sizeof file_223 - 1},
  {"Templates/favicon.svg", file_224, sizeof file_224 - 1},
  {"Templates/held.mustache", file_225, sizeof file_225 - 1},
  {"Templates/languages.mustache", file_226, sizeof file_226 - 1},
  {"Templates/layout.mustache", file_227, sizeof file_227 - 1},
  {"Templates/portal.js", file_228, sizeof file_228 - 1},
  {"Templates/style.css", file_229, sizeof file_229 - 1},
  {"docs/schemas/changes-1.schema.json", file_230, sizeof file_230 - 1},
  {"docs/schemas/check-report-1.schema.json", file_231, sizeof file_231 - 1},
  {"docs/schemas/sites-1.schema.json", file_232, sizeof file_232 - 1},
  {"docs/schemas/status-1.schema.json", file_233, sizeof file_233 - 1},
  {0, 0, 0},
};
const size_t portal_bundle_count = 234;
