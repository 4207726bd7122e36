// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/readout.h"

#include "core/reading/reader.h"

#include <gmock/gmock.h>

namespace entente::test {

namespace {

using ::testing::HasSubstr;

Briefing tableWithSpans()
{
    Result<Briefing> read = readBriefing(
        "Ports:\n\n<table><tr><th>Port</th><th colspan=\"2\">Year</th></tr><tr><td "
        "rowspan=\"2\">Rota</td><td>open</td><td><img src=\"a.png\" alt=\"map\">shut</td></tr>"
        "<tr><td colspan=\"2\">mined</td></tr></table>\n",
        "ports.md");
    EXPECT_TRUE(read);
    return read ? std::move(read).value() : Briefing();
}

} // namespace

TEST(Readout, saysACellOnceHoweverManySlotsItCovers)
{
    const Briefing briefing = tableWithSpans();
    EXPECT_THAT(readoutText(briefing), HasSubstr("Port\tYear\t\nRota\topen\tshut\n\tmined\t\n"));
    EXPECT_THAT(readoutMarkdown(briefing),
                HasSubstr("| Port | Year | |\n"
                          "| --- | --- | --- |\n"
                          "| Rota | open |"));
    EXPECT_THAT(readoutMarkdown(briefing), HasSubstr("| | mined | |\n"));
}

TEST(Readout, writesFootnotesOfPagesAsThoseOfMarkdown)
{
    Result<Briefing> read = readBriefing(
        "<!DOCTYPE html><html><body><p>Two ships left.<sup><a href=\"#fn1\">1</a></sup></p><div "
        "class=\"footnotes\"><div id=\"fn1\"><p>By night.</p><p>In fog.</p></div></div></body></html>",
        "ships.html");
    ASSERT_TRUE(read);
    EXPECT_THAT(readoutMarkdown(read.value()),
                HasSubstr("Two ships left.[^1]\n\n[^1]: By night.\n\n    In fog.\n"));
}

} // namespace entente::test
