// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/fontsubset.h"

#include <hb-subset.h>
#include <hb.h>

#include <algorithm>
#include <string_view>

namespace entente::page {

namespace {

std::string bytes(hb_blob_t *blob)
{
    unsigned size = 0;
    const char *data = hb_blob_get_data(blob, &size);
    std::string result(data == nullptr ? "" : data, data == nullptr ? 0 : size);
    hb_blob_destroy(blob);
    return result;
}

int signed16(const std::string &table, std::size_t at)
{
    return at + 2 > table.size()
        ? 0
        : static_cast<std::int16_t>(static_cast<unsigned char>(table[at]) << 8
                                    | static_cast<unsigned char>(table[at + 1]));
}

/// Whether glyphs go by character identifiers of their own (the ROS operator in the Top DICT):
/// then the subset keeps those, else it must keep its glyphs' numbers.
bool hasIdentifiers(hb_face_t *face)
{
    constexpr std::size_t topDict = 400; // it lies at the beginning
    const std::string table = bytes(hb_face_reference_table(face, HB_TAG('C', 'F', 'F', ' ')));
    return std::string_view(table).substr(0, topDict).find("\x0C\x1E") != std::string_view::npos;
}

} // namespace

FontSubset fontSubset(const Face &face, const std::vector<bool> &used)
{
    FontSubset result;
    hb_subset_input_t *input = hb_subset_input_create_or_fail();
    if (input == nullptr)
        return result;
    hb_set_t *glyphs = hb_subset_input_glyph_set(input);
    hb_set_add(glyphs, 0);
    for (std::size_t glyph = 0; glyph < used.size(); ++glyph) {
        if (used[glyph])
            hb_set_add(glyphs, static_cast<hb_codepoint_t>(glyph));
    }
    const bool keepNumbers = !face.isCff() || !hasIdentifiers(face.face());
    hb_subset_input_set_flags(
        input, HB_SUBSET_FLAGS_NO_HINTING | (keepNumbers ? HB_SUBSET_FLAGS_RETAIN_GIDS : 0));
    hb_set_t *dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *tag : {"GSUB", "GPOS", "GDEF", "kern", "name", "post", "OS/2", "cmap", "STAT",
                            "BASE", "VORG", "vhea", "vmtx", "DSIG", "gasp"})
        hb_set_add(dropped, HB_TAG(tag[0], tag[1], tag[2], tag[3]));
    if (hb_face_t *subset = hb_subset_or_fail(face.face(), input)) {
        result.program = bytes(face.isCff()
                                   ? hb_face_reference_table(subset, HB_TAG('C', 'F', 'F', ' '))
                                   : hb_face_reference_blob(subset));
        hb_face_destroy(subset);
    }
    hb_subset_input_destroy(input);
    const std::string head = bytes(
        hb_face_reference_table(face.face(), HB_TAG('h', 'e', 'a', 'd')));
    const auto thousandths = [&](std::size_t at) {
        return signed16(head, at) * 1000 / face.unitsPerEm();
    };
    result.left = thousandths(36);
    result.bottom = thousandths(38);
    result.right = thousandths(40);
    result.top = thousandths(42);
    return result;
}

} // namespace entente::page
