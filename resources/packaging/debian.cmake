# SPDX-FileCopyrightText: 2026 The Entente Authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The package for Debian 12. The same source gives the same bytes: days come from
# SOURCE_DATE_EPOCH, which ./dev package sets to the last commit.
set(ENTENTE_MAINTAINER "The Entente Authors <packages@entente.invalid>" CACHE STRING
    "Who answers for the package; there is no address yet that everybody may write to")
set(revision 1)
set(docs ${CMAKE_INSTALL_DATADIR}/doc/entente)

# entente_packed(FILE SOURCE): packed without a name and a day in it.
function(entente_packed file source)
    add_custom_command(OUTPUT ${file} DEPENDS ${source} VERBATIM
        COMMAND sh -c "gzip -9nc \"$1\" > \"$2\"" gzip ${source} ${file})
    set(described ${described} ${CMAKE_CURRENT_BINARY_DIR}/${file} PARENT_SCOPE)
endfunction()
entente_packed(entente.1.gz ${manual})
entente_packed(ja/entente.1.gz ${manual_ja})
set(manual ${manual}.gz)
set(manual_ja ${manual_ja}.gz)
entente_packed(changelog.gz ${CMAKE_SOURCE_DIR}/CHANGELOG.md)
add_custom_command(OUTPUT changelog.Debian VERBATIM
    DEPENDS debian/changelog ${CMAKE_SOURCE_DIR}/CHANGELOG.md
    COMMAND sh -c "\"$1\" \"$2\" \"$3\" \"$4\" > \"$5\"" changelog
        ${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog ${CMAKE_SOURCE_DIR}/CHANGELOG.md ${revision}
        ${ENTENTE_MAINTAINER} changelog.Debian)
entente_packed(changelog.Debian.gz ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian)

# What the program and its modules are linked with, as it is on this machine.
add_custom_command(OUTPUT entente.spdx.json VERBATIM
    DEPENDS debian/sbom entente entente-reader entente_pages entente_qpdf
    COMMAND sh -c "\"$1\" \"$2\" \"$3\" \"$4\" \"$5\" \"$6\" > \"$7\"" sbom
        ${CMAKE_CURRENT_SOURCE_DIR}/debian/sbom ${PROJECT_VERSION}
        $<TARGET_FILE:entente> $<TARGET_FILE:entente-reader> $<TARGET_FILE:entente_pages>
        $<TARGET_FILE:entente_qpdf> entente.spdx.json)
list(APPEND described ${CMAKE_CURRENT_BINARY_DIR}/entente.spdx.json)

install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz
    ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz
    ${CMAKE_CURRENT_BINARY_DIR}/entente.spdx.json debian/copyright DESTINATION ${docs})
install(FILES debian/lintian-overrides RENAME entente
    DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME entente)
set(CPACK_PACKAGE_VENDOR "The Entente Authors")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${revision})
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${ENTENTE_MAINTAINER})
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "briefing viewer for analysts")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Entente reads briefings (articles, fact sheets, reports; PDF, Word, web
pages, mail and more) and finds in their own words the threats, drivers,
implications, benefits, recommendations and commitments, and the tables
that set the present approach beside the past one. It shows them under one
filter and publishes exactly what is shown, as PDF, web page, Word
document, Markdown or data.

A library keeps briefings, notes and dossiers in one file and searches
them; a team may share one over a PostgreSQL server. No document has
anything fetched from the network.")
# Linked libraries are found by dpkg-shlibdeps. What Qt loads as plugins it cannot see: the driver
# of the library's store, what draws icons, and what shows a window under X11 (libqt6gui6 has it).
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, fonts-noto-core")
# Words of East Asia, fonts that a PDF only names, the desktop's own dialogs, those of Qt in
# Japanese, windows under Wayland, a team's server (and its own tools, for backups of it), and where the
# desktop keeps its password.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-noto-cjk, libpq5, libsecret-1-0, poppler-data, qt6-gtk-platformtheme, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "pandoc, postgresql-client-15, tesseract-ocr, tesseract-ocr-jpn")
include(CPack)
