// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/datelabels.h"

#include "core/base/casefold.h"
#include "core/base/oneof.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

using text::isOneOf;

} // namespace

bool namesPublication(std::string_view label)
{
    static constexpr std::array<std::string_view, 37> labels{"date",
                                                             "dated",
                                                             "date_of_issue",
                                                             "date_of_report",
                                                             "published",
                                                             "published_on",
                                                             "issued",
                                                             "date_published",
                                                             "as_of",
                                                             "publication_date",
                                                             "date_of_publication",
                                                             "posted",
                                                             "posted_on",
                                                             "post_date",
                                                             "release_date",
                                                             "date_released",
                                                             "released",
                                                             "date_of_release",
                                                             "report_date",
                                                             "issue_date",
                                                             "for_immediate_release",
                                                             "for_release",
                                                             "publish_date",
                                                             "datum",
                                                             "fecha",
                                                             "日付",
                                                             "発行日",
                                                             "作成日",
                                                             "公表日",
                                                             "公開日",
                                                             "掲載日",
                                                             "発表日",
                                                             "年月日",
                                                             "発行年月日",
                                                             "作成年月日",
                                                             "発行",
                                                             "発出日"};
    return isOneOf(label, labels);
}

bool namesUpdate(std::string_view label)
{
    static constexpr std::array<std::string_view, 13> labels{
        "updated",    "last_updated", "updated_on", "last_updated_on", "last_modified",
        "modified",   "last_revised", "revised",    "date_updated",    "更新日",
        "最終更新日", "更新",         "改訂日"};
    return isOneOf(label, labels);
}

DateSaying dateSayingOf(std::string_view folded)
{
    struct Saying
    {
        std::string_view words;
        bool isUpdate;
    };
    static constexpr std::array sayings{
        Saying{"published", false},
        Saying{"first published", false},
        Saying{"originally published", false},
        Saying{"posted", false},
        Saying{"released", false},
        Saying{"issued", false},
        Saying{"dated", false},
        Saying{"for immediate release", false},
        Saying{"for release", false},
        Saying{"embargoed until", false},
        Saying{"date", false},
        Saying{"発行日", false},
        Saying{"公開日", false},
        Saying{"公表日", false},
        Saying{"掲載日", false},
        Saying{"作成日", false},
        Saying{"日付", false},
        Saying{"last updated", true},
        Saying{"updated", true},
        Saying{"last modified", true},
        Saying{"revised", true},
        Saying{"last revised", true},
        Saying{"最終更新", true},
        Saying{"更新日", true},
    };
    DateSaying found;
    for (const Saying &saying : sayings) {
        if (!folded.starts_with(saying.words) || saying.words.size() <= found.length)
            continue;
        const bool isEastern = static_cast<unsigned char>(saying.words[0]) >= 0x80;
        const bool ends = folded.size() == saying.words.size()
            || !text::isWordCharacter(text::decode(folded, saying.words.size()).character);
        if (isEastern || ends) {
            found = {saying.words.size(), saying.isUpdate};
        }
    }
    return found;
}

} // namespace entente
