// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/briefingtitle.h"

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

BriefingPtr made(const char *title, const char *date, const char *source, const char *file)
{
    Briefing briefing;
    briefing.meta.title = title;
    briefing.meta.date = Date::parse(date);
    briefing.meta.source = source;
    briefing.file = file;
    return std::make_shared<const Briefing>(std::move(briefing));
}

std::vector<std::string> titlesOf(const std::vector<BriefingPtr> &open)
{
    std::vector<std::string> titles;
    for (std::size_t i = 0; i < open.size(); ++i)
        titles.push_back(titleAmong(open, i).toStdString());
    return titles;
}

using Titles = std::vector<std::string>;

} // namespace

TEST(BriefingTitle, saysNothingMoreWhereItIsTheOnlyOne)
{
    EXPECT_EQ(titlesOf({made("Ports", "2024-05-04", "Navy", "/a/ports.md"),
                        made("Shield", "2024-05-04", "Navy", "/a/shield.md"),
                        made("", "", "", "/a/notes.md")}),
              (Titles{"Ports", "Shield", "/a/notes.md"}));
}

TEST(BriefingTitle, saysTheDateWhereThatTellsItApart)
{
    EXPECT_EQ(titlesOf({made("Ports", "2024-05-04", "Navy", "/a/1.md"),
                        made("Ports", "2025-05-04", "Navy", "/a/2.md")}),
              (Titles{"Ports (2024-05-04)", "Ports (2025-05-04)"}));
}

TEST(BriefingTitle, saysTheSourceWhereTheDatesAreTheSame)
{
    EXPECT_EQ(titlesOf({made("Ports", "2024-05-04", "Navy", "/a/1.md"),
                        made("Ports", "2024-05-04", "Army", "/a/2.md")}),
              (Titles{"Ports (Navy)", "Ports (Army)"}));
}

TEST(BriefingTitle, saysTheEndOfThePathWhereNothingElseDiffers)
{
    EXPECT_EQ(
        titlesOf({made("Ports", "", "", "/in/a/ports.md"), made("Ports", "", "", "/in/b/ports.md"),
                  made("Ports", "", "", "/in/b/harbour.md")}),
        (Titles{"Ports (a/ports.md)", "Ports (b/ports.md)", "Ports (harbour.md)"}));
}

} // namespace entente::ui
