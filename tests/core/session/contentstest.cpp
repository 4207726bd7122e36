// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/contents.h"

#include <gtest/gtest.h>

namespace entente::session {

TEST(Contents, knowARecordByItsNumber)
{
    std::vector<library::BriefingRecord> records(3);
    records[0].id = 1;
    records[1].id = 4;
    records[2].id = 9;
    EXPECT_EQ(recordOf(records, 1), &records[0]);
    EXPECT_EQ(recordOf(records, 4), &records[1]);
    EXPECT_EQ(recordOf(records, 9), &records[2]);
}

TEST(Contents, haveNoRecordOfWhatIsNotThere)
{
    std::vector<library::BriefingRecord> records(1);
    records[0].id = 4;
    EXPECT_EQ(recordOf(records, 3), nullptr);
    EXPECT_EQ(recordOf(records, 5), nullptr);
    EXPECT_EQ(recordOf({}, 4), nullptr);
}

} // namespace entente::session
